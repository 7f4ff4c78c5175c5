import './stil/schrift.css';
import './stil/kern.scss';
import './stil/kogge.css';
import { createRoot } from 'react-dom/client';
import { Anwendung } from './rahmen/Anwendung.js';
import { stelleDarstellungEin } from './rahmen/darstellung.js';

stelleDarstellungEin();
createRoot(document.getElementById('wurzel') as HTMLElement).render(<Anwendung />);
