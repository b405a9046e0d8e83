import { texts } from "./texts";
import en from "./en/budget";
import sv from "./sv/budget";

export default texts({ sv, en });
