import en from "./en/controls";
import sv from "./sv/controls";
import { texts } from "./texts";

export default texts({ sv, en });
