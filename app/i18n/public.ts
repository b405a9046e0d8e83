import en from "./en/public";
import sv from "./sv/public";
import { texts } from "./texts";

export default texts({ sv, en });
