import en from "./en/activities";
import sv from "./sv/activities";
import { texts } from "./texts";

export default texts({ sv, en });
