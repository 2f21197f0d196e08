// The project "rhino" of jest.config.mjs runs the REST suite on the second engine.
process.env['ENGINE'] = 'rhino'
