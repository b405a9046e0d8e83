import { texts } from "./texts";
import en from "./en/promises";
import sv from "./sv/promises";

export default texts({ sv, en });
