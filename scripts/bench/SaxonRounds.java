// The reference, for `pnpm bench:validation`: Saxon-HE with SchXslt 1.x. Prepares the rules of one phase, then answers each
// notice that is named on a line of its input with the milliseconds of its thread (without what the collector takes), parsing included, and how many asserts failed.
//   java -cp Saxon-HE.jar:schxslt.jar SaxonRounds.java complete-validation.sch eforms-16
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XsltTransformer;

public final class SaxonRounds {
  public static void main(String[] arguments) throws Exception {
    Processor processor = new Processor(false);
    XsltCompiler compiler = processor.newXsltCompiler();
    Source rules = new StreamSource(new File(arguments[0]));
    for (String step : new String[] {"include", "expand", "compile-for-svrl"}) {
      String stylesheet = SaxonRounds.class.getResource("/xslt/2.0/" + step + ".xsl").toString();
      XsltTransformer transformer = compiler.compile(new StreamSource(stylesheet)).load();
      transformer.setParameter(new QName("phase"), new XdmAtomicValue(arguments[1]));
      rules = new StreamSource(new StringReader(run(processor, transformer, rules)), arguments[0]);
    }
    XsltExecutable validation = compiler.compile(rules);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    System.out.println("ready");
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      long before = clock.getCurrentThreadCpuTime();
      String report = run(processor, validation.load(), new StreamSource(new File(line)));
      long nanoseconds = clock.getCurrentThreadCpuTime() - before;
      System.out.println(nanoseconds / 1e6 + " " + (report.split("<svrl:failed-assert").length - 1));
    }
  }

  private static String run(Processor processor, XsltTransformer transformer, Source source) throws Exception {
    StringWriter out = new StringWriter();
    Serializer serializer = processor.newSerializer(out);
    transformer.setSource(source);
    transformer.setDestination(serializer);
    transformer.transform();
    return out.toString();
  }
}
