import en from "./en/signals";
import sv from "./sv/signals";
import { texts } from "./texts";

export default texts({ sv, en });
