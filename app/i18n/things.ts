import en from "./en/things";
import sv from "./sv/things";
import { texts } from "./texts";

export default texts({ sv, en });
