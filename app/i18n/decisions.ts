import { texts } from "./texts";
import en from "./en/decisions";
import sv from "./sv/decisions";

export default texts({ sv, en });
