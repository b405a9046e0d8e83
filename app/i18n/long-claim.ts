import en from "./en/long-claim";
import sv from "./sv/long-claim";
import { texts } from "./texts";

export default texts({ sv, en });
