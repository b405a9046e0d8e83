export { StepForm } from "~/ui/form";
