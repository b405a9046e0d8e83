import en from "./en/follow-up";
import sv from "./sv/follow-up";
import { texts } from "./texts";

export default texts({ sv, en });
