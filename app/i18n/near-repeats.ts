import en from "./en/near-repeats";
import sv from "./sv/near-repeats";
import { texts } from "./texts";

export default texts({ sv, en });
