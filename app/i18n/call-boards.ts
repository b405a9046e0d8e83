import en from "./en/call-boards";
import sv from "./sv/call-boards";
import { texts } from "./texts";

export default texts({ sv, en });
