import { texts } from "./texts";
import en from "./en/cases";
import sv from "./sv/cases";

export default texts({ sv, en });
