// The AWS SDK prints a warning on Node 20, which the engines field still allows.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
// Template validation takes seconds; the one test that needs it turns it back on.
process.env.CDK_VALIDATION ??= 'false';
