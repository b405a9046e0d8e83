import en from "./en/conditions";
import sv from "./sv/conditions";
import { texts } from "./texts";

export default texts({ sv, en });
