import './stil/schrift.css';
import './stil/kern.scss';
import './stil/kogge.css';
import { createRoot } from 'react-dom/client';
import { Anwendung } from './rahmen/Anwendung.js';
import { stelleDarstellungEin } from './rahmen/darstellung.js';

stelleDarstellungEin();
createRoot(document.getElementById('wurzel') as HTMLElement).render(<Anwendung />);

// Where the browser knows none – without TLS – the page works as ever, only not without a connection.
if (import.meta.env.PROD) void navigator.serviceWorker?.register('/dienst.js').catch(() => {});
