import { texts } from "./texts";
import en from "./en/completions";
import sv from "./sv/completions";

export default texts({ sv, en });
