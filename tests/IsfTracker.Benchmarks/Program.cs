Console.WriteLine("extract");
