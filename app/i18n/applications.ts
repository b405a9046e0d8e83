import { texts } from "./texts";
import en from "./en/applications";
import sv from "./sv/applications";

export default texts({ sv, en });
