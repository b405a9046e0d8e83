import en from "./en/letters";
import sv from "./sv/letters";
import { texts } from "./texts";

export default texts({ sv, en });
