import en from "./en/admin";
import sv from "./sv/admin";
import { texts } from "./texts";

export default texts({ sv, en });
