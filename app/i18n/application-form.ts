import { texts } from "./texts";
import en from "./en/application-form";
import sv from "./sv/application-form";

export default texts({ sv, en });
