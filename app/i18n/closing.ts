import en from "./en/closing";
import sv from "./sv/closing";
import { texts } from "./texts";

export default texts({ sv, en });
