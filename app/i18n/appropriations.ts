import en from "./en/appropriations";
import sv from "./sv/appropriations";
import { texts } from "./texts";

export default texts({ sv, en });
