import en from "./en/outcomes";
import sv from "./sv/outcomes";
import { texts } from "./texts";

export default texts({ sv, en });
