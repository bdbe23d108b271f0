namespace IsfTracker.Web.Hosting;

/// <summary>The program cannot work with a setting it was given. The message is for whoever set it.</summary>
internal sealed class UnusableSettingException(string message, Exception? innerException = null) : InvalidOperationException(message, innerException);
