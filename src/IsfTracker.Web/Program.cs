using IsfTracker.Web.Commands;

return await CommandLine.RunAsync(args);
