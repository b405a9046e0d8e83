import en from "./en/statements";
import sv from "./sv/statements";
import { texts } from "./texts";

export default texts({ sv, en });
