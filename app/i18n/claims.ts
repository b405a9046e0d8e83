import en from "./en/claims";
import sv from "./sv/claims";
import { texts } from "./texts";

export default texts({ sv, en });
