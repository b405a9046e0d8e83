import en from "./en/progress-report";
import sv from "./sv/progress-report";
import { texts } from "./texts";

export default texts({ sv, en });
