import { texts } from "./texts";
import en from "./en/status";
import sv from "./sv/status";

export default texts({ sv, en });
