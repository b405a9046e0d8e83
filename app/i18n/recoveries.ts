import en from "./en/recoveries";
import sv from "./sv/recoveries";
import { texts } from "./texts";

export default texts({ sv, en });
