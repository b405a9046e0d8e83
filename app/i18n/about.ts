import en from "./en/about";
import sv from "./sv/about";
import { texts } from "./texts";

export default texts({ sv, en });
