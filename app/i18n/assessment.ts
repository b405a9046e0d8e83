import { texts } from "./texts";
import en from "./en/assessment";
import sv from "./sv/assessment";

export default texts({ sv, en });
