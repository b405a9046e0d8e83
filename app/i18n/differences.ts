import en from "./en/differences";
import sv from "./sv/differences";
import { texts } from "./texts";

export default texts({ sv, en });
