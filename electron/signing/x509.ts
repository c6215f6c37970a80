// Must come before @peculiar/x509, which reads decorators' metadata while it loads.
import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { cryptoProvider } from '@peculiar/x509'

// Electron 25's main process has no global `crypto`: the library gets Node's own.
cryptoProvider.set(webcrypto as ReturnType<typeof cryptoProvider.get>)

export { webcrypto }
export {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'
