import en from "./en/opinions";
import sv from "./sv/opinions";
import { texts } from "./texts";

export default texts({ sv, en });
