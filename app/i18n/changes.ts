import en from "./en/changes";
import sv from "./sv/changes";
import { texts } from "./texts";

export default texts({ sv, en });
