import en from "./en/evidence-signals";
import sv from "./sv/evidence-signals";
import { texts } from "./texts";

export default texts({ sv, en });
