import en from "./en/call-work";
import sv from "./sv/call-work";
import { texts } from "./texts";

export default texts({ sv, en });
