import en from "./en/roles";
import sv from "./sv/roles";
import { texts } from "./texts";

export default texts({ sv, en });
