export { mitGeheimnissen } from './geheimnisse.js';
