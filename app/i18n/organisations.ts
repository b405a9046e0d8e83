import { texts } from "./texts";
import en from "./en/organisations";
import sv from "./sv/organisations";

export default texts({ sv, en });
