/** The variable that says where suites ask for what they share; inherited by the processes that run them. */
export const SHARED_ADDRESS = 'WORKFORCE_SHARED_IN_RUN';
