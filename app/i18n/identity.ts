import en from "./en/identity";
import sv from "./sv/identity";
import { texts } from "./texts";

export default texts({ sv, en });
