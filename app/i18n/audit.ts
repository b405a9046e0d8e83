import en from "./en/audit";
import sv from "./sv/audit";
import { texts } from "./texts";

export default texts({ sv, en });
