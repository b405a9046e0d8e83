import en from "./en/visits";
import sv from "./sv/visits";
import { texts } from "./texts";

export default texts({ sv, en });
