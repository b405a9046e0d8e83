import en from "./en/sites";
import sv from "./sv/sites";
import { texts } from "./texts";

export default texts({ sv, en });
