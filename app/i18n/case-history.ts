import { texts } from "./texts";
import en from "./en/case-history";
import sv from "./sv/case-history";

export default texts({ sv, en });
