import { texts } from "./texts";
import en from "./en/shell";
import sv from "./sv/shell";

export default texts({ sv, en });
